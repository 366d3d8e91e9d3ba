package se.samservice.json;

/**
 * What came of one of the datasets in a larger text.
 *
 * <p>The places of its findings are lines and columns of the whole text; their pointers begin at the record, the same in
 * every {@link RecordForm}.
 *
 * @param index its position among the records, the first is 0
 * @param line the line of the whole text where it begins, the first is 1
 * @param result the dataset, or what is wrong
 */
public record ReadRecord(long index, int line, ReadResult result) {}
