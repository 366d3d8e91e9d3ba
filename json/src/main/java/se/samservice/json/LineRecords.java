package se.samservice.json;

import se.samservice.json.text.TextInput;

/** One record a line. White space before it and lines of nothing else mean nothing. */
record LineRecords(TextInput in) implements Records.Form {

    @Override
    public boolean next(Records records) {
        in.skipBlank();
        if (in.peek() == TextInput.END) {
            return false;
        }
        Records.Collected record = records.collect();
        for (int b = in.peek(); b != '\n' && b != '\r' && b != TextInput.END; b = in.peek()) {
            record.next();
        }
        return record.done();
    }
}
