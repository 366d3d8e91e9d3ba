/**
 * A cycle drawn as a year wheel (Swedish: <i>årshjul</i>), and the same as a table and a list, for those who read better
 * than they see. Begin with {@link se.samservice.wheel.YearWheel}.
 *
 * <p>When activities take place is worked out in {@link se.samservice.cycle}; here it is only shown.
 */
@NullMarked
package se.samservice.wheel;

import org.jspecify.annotations.NullMarked;
