/**
 * Shops and what can be had there (Swedish: <i>butik</i>, <i>service</i>). Begin with {@link se.samservice.shop.Shop}.
 */
@NullMarked
package se.samservice.shop;

import org.jspecify.annotations.NullMarked;
