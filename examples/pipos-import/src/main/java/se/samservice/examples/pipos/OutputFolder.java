package se.samservice.examples.pipos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where results are written, each whole or not at all: beside its place first, then moved there. */
record OutputFolder(Path folder) {

    void write(String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(name + ".part");
        try {
            Files.write(unfinished, content);
            Files.move(
                    unfinished,
                    folder.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Takes away the result of an earlier run, which would be taken for this one's. */
    void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }
}
