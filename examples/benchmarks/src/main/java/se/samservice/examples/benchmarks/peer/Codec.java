package se.samservice.examples.benchmarks.peer;

/** Reads a document into values of some model, and writes it. */
public interface Codec {

    /** The document as values. */
    Object read(byte[] json) throws Exception;

    /** The values as a document, absent ones left out. */
    byte[] write(Object values) throws Exception;
}
