package se.samservice.json;

import se.samservice.json.binding.StructuralRules;
import se.samservice.json.text.TextInput;

/**
 * The elements of an array. Where an element ends is told by its brackets and quotes, whether or not it makes sense, so
 * that most faults stay within one element. After a bracket too few, the rest is part of that element.
 */
final class ArrayRecords implements Records.Form {

    private final TextInput in;
    private boolean isAfterComma;
    private boolean isDone;

    /** The opening bracket has been read. */
    ArrayRecords(TextInput in) {
        this.in = in;
    }

    @Override
    public boolean next(Records records) {
        if (isDone) {
            return false;
        }
        in.skipBlank();
        return switch (in.peek()) {
            case TextInput.END -> {
                isDone = true;
                yield records.refuse(StructuralRules.TRUNCATED);
            }
            case ',' -> nothingBetweenCommas(records);
            case ']' -> end(records);
            default -> element(records);
        };
    }

    private boolean nothingBetweenCommas(Records records) {
        boolean refused = records.refuse(StructuralRules.SYNTAX);
        in.next();
        isAfterComma = true;
        return refused;
    }

    private boolean end(Records records) {
        if (isAfterComma) {
            isAfterComma = false;
            return records.refuse(StructuralRules.SYNTAX);
        }
        isDone = true;
        in.next();
        in.skipBlank();
        return in.peek() != TextInput.END && records.refuse(StructuralRules.TRAILING);
    }

    private boolean element(Records records) {
        Records.Collected record = records.collect();
        int first = in.peek();
        int last = first;
        int depth = 0;
        boolean isInString = false;
        for (int b = in.peek(); b != TextInput.END; b = in.peek()) {
            if (isInString) {
                // No string goes on in the next line: the closing quote was forgotten.
                isInString = b != '"' && b != '\n' && b != '\r';
                if (b == '\\') {
                    record.next();
                    if (in.peek() == TextInput.END) {
                        break;
                    }
                }
            } else if (depth == 0 && (b == ',' || b == ']')) {
                break;
            } else if (b == '"') {
                isInString = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if ((b == '}' || b == ']') && depth > 0) {
                depth--;
            }
            last = b > ' ' ? b : last;
            record.next();
        }
        boolean hasTakenEnd = first == '{' && last == ']'; // of the whole array, because a brace is missing
        isDone = in.peek() == TextInput.END && (depth > 0 || isInString || hasTakenEnd);
        isAfterComma = in.peek() == ',';
        if (isAfterComma) {
            in.next();
        }
        return record.done();
    }
}
