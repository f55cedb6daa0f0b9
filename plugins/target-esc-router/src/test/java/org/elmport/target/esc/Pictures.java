package org.elmport.target.esc;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.elmport.card.PictureEntry;
import org.elmport.card.StudentIdentifier;

/** Pictures of nobody. */
final class Pictures {

    private Pictures() {}

    static PictureEntry of(StudentIdentifier student) {
        return new PictureEntry(student, RouterRun.OURS, png(200, 300));
    }

    static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
