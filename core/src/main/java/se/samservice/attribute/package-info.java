/**
 * The attributes of value types, found by reflection: what lets rules, JSON and comparisons go through a whole dataset
 * without naming every type. Begin with {@link se.samservice.attribute.ValueType}. For this library only.
 */
@NullMarked
package se.samservice.attribute;

import org.jspecify.annotations.NullMarked;
