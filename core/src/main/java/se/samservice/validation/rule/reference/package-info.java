/** Rules about identities and the references to them. */
@NullMarked
package se.samservice.validation.rule.reference;

import org.jspecify.annotations.NullMarked;
