package se.samservice.json.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class Utf8Test {

    @Provide
    Arbitrary<byte[]> nearlyUtf8() {
        Arbitrary<byte[]> text = Arbitraries.strings().ofMaxLength(40).map(s -> s.getBytes(UTF_8));
        Arbitrary<byte[]> noise = Arbitraries.of(
                        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4,
                        0xF5, 0xFF)
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMaxSize(4);
        return text.flatMap(a -> noise.flatMap(b -> text.map(c -> ByteBuffer.allocate(a.length + b.length + c.length)
                .put(a)
                .put(b)
                .put(c)
                .array())));
    }

    @Property(tries = 5000)
    void the_first_malformed_byte_is_where_the_decoder_of_the_platform_stops_whatever_may_follow(
            @ForAll("nearlyUtf8") byte[] bytes) {
        // Each character that is cut off well-formed is completed by one of these.
        int farthest = IntStream.of(0x80, 0x90, 0xA0)
                .map(second -> Math.min(bytes.length, malformedByte(bytes, second)))
                .max()
                .orElseThrow();

        assertThat(Utf8.wellFormedTo(bytes, 0)).isEqualTo(farthest);
    }

    /** Where the decoder stops when the text goes on; at the latest within what is added, which is too much of it. */
    private static int malformedByte(byte[] text, int next) {
        ByteBuffer in = ByteBuffer.allocate(text.length + 4)
                .put(text)
                .put(new byte[] {(byte) next, (byte) 0x80, (byte) 0x80, (byte) 0x80})
                .flip();
        boolean isMalformed = UTF_8.newDecoder()
                .decode(in, CharBuffer.allocate(in.limit()), true)
                .isMalformed();
        assertThat(isMalformed).isTrue();
        return in.position();
    }

    @Example
    void half_a_character_is_malformed_even_where_the_text_is_cut_off() {
        byte[] text = {'a', (byte) 0xED, (byte) 0xA0};
        byte[] cutOff = {'a', (byte) 0xED, (byte) 0x9F};

        assertThat(Utf8.wellFormedTo(text, 0)).isEqualTo(1);
        assertThat(Utf8.wellFormedTo(cutOff, 0)).isEqualTo(3);
    }

    @Example
    void every_character_is_well_formed_at_every_distance_from_the_end() {
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c = c < 0x1000 ? c + 1 : c + 0xFF) {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                continue;
            }
            byte[] bytes = (Character.toString(c) + "a".repeat(c % 9)).getBytes(UTF_8);
            assertThat(Utf8.wellFormedTo(bytes, 0)).isEqualTo(bytes.length);
        }
    }
}
