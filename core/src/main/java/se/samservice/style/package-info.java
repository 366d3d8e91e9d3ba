/** The one style in which value types are generated. Not exported: it means nothing outside this build. */
@NullMarked
package se.samservice.style;

import org.jspecify.annotations.NullMarked;
