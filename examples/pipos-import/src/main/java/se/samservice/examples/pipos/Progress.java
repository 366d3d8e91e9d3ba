package se.samservice.examples.pipos;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.nativ.CLibrary;

/** Shows how far a long run has come, where somebody is looking. */
final class Progress {

    /** Fewer rows are done before the bar could be read. */
    private static final int MANY_ROWS = 2_000;

    private static final int STANDARD_ERROR = 2;

    private static final int WIDTH = 79;

    private final PrintStream out;
    private final boolean terminal;

    private Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** On standard error if that is a terminal, else nowhere. */
    static Progress onTerminal(PrintStream err) {
        return new Progress(err, isTerminal());
    }

    static Progress on(PrintStream out, boolean terminal) {
        return new Progress(out, terminal);
    }

    private static boolean isTerminal() {
        try {
            return CLibrary.isatty(STANDARD_ERROR) == 1;
        } catch (LinkageError | RuntimeException e) {
            return false; // a system that has no such question
        }
    }

    <T> void over(List<T> rows, Consumer<T> each) {
        if (!terminal || rows.size() < MANY_ROWS) {
            rows.forEach(each);
            return;
        }
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("pipos-import")
                .setInitialMax(rows.size())
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
                .build()) {
            rows.forEach(row -> {
                each.accept(row);
                bar.step();
            });
        }
    }
}
