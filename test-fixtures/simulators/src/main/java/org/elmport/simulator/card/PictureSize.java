package org.elmport.simulator.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** How large a picture is. */
record PictureSize(int width, int height) {

    /** Empty for what is no picture. */
    static Optional<PictureSize> of(byte[] bytes) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            return image == null ? Optional.empty() : Optional.of(new PictureSize(image.getWidth(), image.getHeight()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it is what the router keeps. */
    boolean fits() {
        return width == 200 && height == 300;
    }
}
