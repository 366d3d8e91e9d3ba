/** Places in the text of a document, and the characters it can hold. Not exported. */
@NullMarked
package se.samservice.json.text;

import org.jspecify.annotations.NullMarked;
