/** Rules about shops and what they offer. */
@NullMarked
package se.samservice.validation.rule.shop;

import org.jspecify.annotations.NullMarked;
