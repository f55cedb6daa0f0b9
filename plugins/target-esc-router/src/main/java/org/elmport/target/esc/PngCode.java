package org.elmport.target.esc;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.elmport.card.CardCodeStyle;

/** Draws a code as PNG, with one bit for each pixel. */
final class PngCode {

    private PngCode() {}

    static byte[] draw(QrCode code, CardCodeStyle style) {
        int scale = style.modulePixels();
        int size = code.edge() * scale;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        WritableRaster raster = picture.getRaster();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean light = code.dark(x / scale, y / scale) == style.inverted();
                raster.setSample(x, y, 0, light ? 1 : 0);
            }
        }
        return written(picture);
    }

    private static byte[] written(BufferedImage picture) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            if (!ImageIO.write(picture, "png", bytes)) {
                throw new IllegalStateException("this Java cannot write PNG");
            }
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write to memory", failure);
        }
    }
}
