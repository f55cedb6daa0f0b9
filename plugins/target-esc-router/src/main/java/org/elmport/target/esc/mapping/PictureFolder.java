package org.elmport.target.esc.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Finds the picture of a learner, and looks at its type and size before anybody sends it. */
final class PictureFolder {

    /** What the router takes. */
    static final int WIDTH = 200;

    /** What the router takes. */
    static final int HEIGHT = 300;

    /** Bytes of a file above which it is not sent. */
    static final long LARGEST = 1 << 20;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png");

    private final Path folder;

    PictureFolder(Path folder) {
        this.folder = folder;
    }

    /** What was found: a picture, nothing, or a picture that cannot be sent. */
    static final class Found {

        private static final Found NOTHING = new Found(new byte[0], Optional.empty());

        private final byte[] image;
        private final Optional<PictureFinding> fault;

        private Found(byte[] image, Optional<PictureFinding> fault) {
            this.image = image;
            this.fault = fault;
        }

        private static Found fault(PictureFinding fault) {
            return new Found(new byte[0], Optional.of(fault));
        }

        /** The bytes of the file; none when there is no picture, or none that can be sent. */
        byte[] image() {
            return image.clone();
        }

        /** Why there is one that cannot be sent. */
        Optional<PictureFinding> fault() {
            return fault;
        }
    }

    /** The picture of a learner. */
    Found find(String learnerId) {
        if (learnerId.isEmpty()) {
            return Found.NOTHING;
        }
        if (!NAME.matcher(learnerId).matches()) {
            return Found.fault(PictureFinding.PICTURE_NAME);
        }
        return ENDINGS.stream()
                .map(ending -> folder.resolve(learnerId + ending))
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .map(PictureFolder::read)
                .orElse(Found.NOTHING);
    }

    private static Found read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return Found.fault(PictureFinding.PICTURE_SIZE);
            }
            byte[] bytes = Files.readAllBytes(file);
            return fault(bytes).map(Found::fault).orElse(new Found(bytes, Optional.empty()));
        } catch (IOException unreadable) {
            return Found.fault(PictureFinding.PICTURE_UNREADABLE);
        }
    }

    /** Reads the head of the file alone; a picture that unfolds to gigabytes is never unfolded. */
    private static Optional<PictureFinding> fault(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.of(PictureFinding.PICTURE_UNREADABLE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean type =
                        List.of("jpeg", "png").contains(reader.getFormatName().toLowerCase(Locale.ROOT));
                boolean size = reader.getWidth(0) == WIDTH && reader.getHeight(0) == HEIGHT;
                if (!type) {
                    return Optional.of(PictureFinding.PICTURE_UNREADABLE);
                }
                return size ? Optional.empty() : Optional.of(PictureFinding.PICTURE_SIZE);
            } finally {
                reader.dispose();
            }
        }
    }
}
