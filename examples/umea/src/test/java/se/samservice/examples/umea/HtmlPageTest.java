package se.samservice.examples.umea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class HtmlPageTest {

    @Test
    void a_title_from_data_is_text_and_never_markup() {
        assertThat(HtmlPage.of(Locale.ENGLISH, "</title><script>Byar & torp", "<p>Text</p>\n"))
                .contains(
                        "<title>&lt;/title&gt;&lt;script&gt;Byar &amp; torp</title>",
                        "<h1>&lt;/title&gt;&lt;script&gt;Byar &amp; torp</h1>\n<p>Text</p>\n")
                .doesNotContain("<script");
    }
}
