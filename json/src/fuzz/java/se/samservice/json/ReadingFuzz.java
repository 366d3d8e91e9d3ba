package se.samservice.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.testkit.FaultyDocuments;

/** Looks for bytes that end in anything but a dataset or findings, guided by the code they reach. */
final class ReadingFuzz {

    /** The documents to begin with: the faulty ones, which reach most of the code that reports. */
    static Stream<Arguments> documents() {
        return FaultyDocuments.all().stream().map(document -> Arguments.of((Object) document.bytes()));
    }

    @MethodSource("documents")
    @FuzzTest(maxDuration = "5m")
    void any_bytes_are_datasets_or_findings(byte[] bytes) {
        AnyBytes.check(bytes);
        AnyBytes.checkAll(bytes);
    }
}
