package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of the README compiles, with what its readers are taken to have at hand. */
final class ReadmeCodeTest {

    private static final String AT_HAND = """
            import java.io.*; import java.nio.file.*; import java.time.*; import java.util.*; import java.util.stream.*;
            import se.samservice.*; import se.samservice.access.*; import se.samservice.calendar.*; import se.samservice.change.*;
            import se.samservice.collaboration.*; import se.samservice.cycle.*; import se.samservice.finding.*; import se.samservice.json.*;
            import se.samservice.json.opendata.*; import se.samservice.method.*; import se.samservice.opendata.*;
            import se.samservice.hours.*; import se.samservice.place.*; import se.samservice.plan.*;
            import se.samservice.review.*; import se.samservice.shop.*;
            import se.samservice.summary.*; import se.samservice.testkit.*; import se.samservice.testkit.generator.*;
            import se.samservice.validation.*; import se.samservice.value.*; import se.samservice.wheel.*;

            abstract class Reader {
                String[] args; String text; Locale locale; Path folder; OutputStream out; LocalDate today;
                ServiceDataset data, dataset, lastHalfYear, now; List<ServiceDataset> datasets;
                Village village; Report report; AnnualCycle cycle; AccessImpact impact;

                abstract void publish(ServiceDataset dataset);
                abstract void complain(int line, Report report);

                void pastes() throws Exception {
                    // what is shown
                }
            }
            """;

    static List<String> snippets() throws IOException {
        return Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void what_is_shown_compiles(String snippet, @TempDir Path classes) {
        boolean isExpression = !snippet.endsWith(";") && !snippet.endsWith("}");
        JavaFileObject source = source(AT_HAND.replace("// what is shown", isExpression ? snippet + ";" : snippet));
        StringWriter complaints = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));

        boolean compiles = compiler.getTask(complaints, null, null, options, null, List.of(source))
                .call();

        assertThat(compiles).as(complaints.toString()).isTrue();
    }

    private static JavaFileObject source(String code) {
        return new SimpleJavaFileObject(URI.create("string:///Reader.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }
}
