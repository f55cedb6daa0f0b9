package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.elmport.card.CardCodeForm;
import org.elmport.card.CardCodeRenderer;
import org.elmport.card.CardCodeStyle;
import org.elmport.card.CardNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeRendererTest {

    private static final CardNumber NUMBER =
            CardNumber.read("3e506370-826a-103d-bf76-001999999999").number().orElseThrow();
    private static final int MODULES = 33;
    private static final int EDGE = 41;

    private final CardCodeRenderer renderer =
            ServiceLoader.load(CardCodeRenderer.class).findFirst().orElseThrow();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aReaderFindsTheAddressInThePixels(boolean inverted) throws IOException, ReaderException {
        // when
        BufferedImage picture = png(new CardCodeStyle(CardCodeForm.PNG, 4, inverted));
        Result read = read(picture, inverted);

        // then
        assertThat(read.getText()).isEqualTo("https://s.esc-r.eu/3e506370-826a-103d-bf76-001999999999");
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
        assertThat(picture.getWidth()).as("the size that the router calls M").isEqualTo(164);
        assertThat(picture.getHeight()).isEqualTo(164);
    }

    @Test
    void theCodeIsOfVersion4WithItsQuietZone() {
        // when
        QrCode code = QrCode.of(NUMBER);

        // then
        assertThat(code.edge()).isEqualTo(EDGE).isEqualTo(MODULES + 2 * QrCode.QUIET_ZONE);
        assertThat(code.dark(QrCode.QUIET_ZONE, QrCode.QUIET_ZONE))
                .as("the corner of a finder")
                .isTrue();
        for (int place = 0; place < EDGE; place++) {
            assertThat(code.dark(place, 3)).isFalse();
            assertThat(code.dark(3, place)).isFalse();
            assertThat(code.dark(place, EDGE - QrCode.QUIET_ZONE)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theVectorsShowTheSameModulesAsThePixels(boolean inverted) throws IOException {
        // given
        BufferedImage picture = png(new CardCodeStyle(CardCodeForm.PNG, 1, inverted));

        // when
        String svg = svg(new CardCodeStyle(CardCodeForm.SVG, 4, inverted));

        // then
        boolean[][] drawn = new boolean[EDGE][EDGE];
        Matcher runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z").matcher(svg);
        while (runs.find()) {
            for (int place = 0; place < Integer.parseInt(runs.group(3)); place++) {
                drawn[Integer.parseInt(runs.group(2))][Integer.parseInt(runs.group(1)) + place] = true;
            }
        }
        for (int row = 0; row < EDGE; row++) {
            for (int column = 0; column < EDGE; column++) {
                boolean light = (picture.getRGB(column, row) & 0xff) != 0;
                assertThat(drawn[row][column]).as("%d, %d", column, row).isEqualTo(light == inverted);
            }
        }
        assertThat(svg).contains("width=\"164\"").contains("viewBox=\"0 0 41 41\"");
    }

    @Test
    void theSameCardGivesTheSameBytes() {
        // given
        CardCodeStyle svg = new CardCodeStyle(CardCodeForm.SVG, 8, false);

        // then
        assertThat(renderer.render(NUMBER, svg)).isEqualTo(renderer.render(NUMBER, svg));
    }

    @Test
    void sixtyTwoBytesFitAndOneMoreDoesNot() {
        assertThat(QrCode.of("x".repeat(QrCode.CAPACITY)).edge()).isEqualTo(EDGE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QrCode.of("x".repeat(QrCode.CAPACITY + 1)))
                .withMessageContaining("62");
    }

    private BufferedImage png(CardCodeStyle style) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(renderer.render(NUMBER, style))));
    }

    private String svg(CardCodeStyle style) {
        return new String(renderer.render(NUMBER, style), StandardCharsets.UTF_8);
    }

    private static Result read(BufferedImage picture, boolean inverted) throws ReaderException {
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), new int[width * picture.getHeight()], 0, width);
        LuminanceSource source = new RGBLuminanceSource(width, picture.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(inverted ? source.invert() : source)));
    }
}
