/**
 * What experience says, and lists to check oneself against (Swedish: <i>framgångsfaktor</i>, <i>checklista</i>). Begin with
 * {@link se.samservice.method.SuccessFactor}; the built-in ones are in {@link se.samservice.method.SuccessFactors} and
 * {@link se.samservice.method.Checklists}.
 */
@NullMarked
package se.samservice.method;

import org.jspecify.annotations.NullMarked;
