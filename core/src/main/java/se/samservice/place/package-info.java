/**
 * Where the work takes place (Swedish: <i>kommun</i>, <i>ort</i>). Begin with {@link se.samservice.place.Village}; the
 * official codes and names of all municipalities are in {@link se.samservice.place.Municipalities}.
 */
@NullMarked
package se.samservice.place;

import org.jspecify.annotations.NullMarked;
