/** Places in the text of a document. Not exported. */
@NullMarked
package se.samservice.json.text;

import org.jspecify.annotations.NullMarked;
