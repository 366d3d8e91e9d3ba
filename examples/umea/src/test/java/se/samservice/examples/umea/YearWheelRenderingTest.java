package se.samservice.examples.umea;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samservice.cycle.AnnualCycles;
import se.samservice.wheel.WheelPage;
import se.samservice.wheel.YearWheel;

/** Batik, the strictest of the renderers a year wheel is written for, draws all of it. */
final class YearWheelRenderingTest {

    private static BufferedImage rendered(String svg) throws Exception {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, 800f);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
        return ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
    }

    @ParameterizedTest
    @EnumSource
    void ground_ink_and_colours_are_drawn(WheelPage page) throws Exception {
        YearWheel wheel = YearWheel.builder()
                .addCycle(AnnualCycles.starter())
                .start(YearMonth.of(2024, 7))
                .page(page)
                .weeksShown(true)
                .hatched(true)
                .build();

        BufferedImage image = rendered(wheel.toSvg());

        Set<Integer> colours = new HashSet<>();
        int drawn = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int colour = image.getRGB(x, y) & 0xFFFFFF;
                colours.add(colour);
                drawn += colour == 0xFFFFFF ? 0 : 1;
            }
        }
        assertThat(drawn).isGreaterThan(image.getWidth() * image.getHeight() / 4);
        assertThat(colours)
                .as("ground, strips, and the fills of visits and meetings")
                .contains(0xFFFFFF, 0xE4E1DA, 0x5BCCA8, 0xA0B0F4);
    }
}
