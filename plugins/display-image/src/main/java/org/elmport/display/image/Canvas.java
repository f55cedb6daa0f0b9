package org.elmport.display.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A page of A4 at 96 dots per inch in sixteen shades of grey: sharp enough to read, small enough to carry about. */
final class Canvas {

    static final int WIDTH = 794;
    static final int HEIGHT = 1123;
    static final int MARGIN = 64;

    private static final int SHADES = 16;
    private static final int STEP = 255 / (SHADES - 1);
    private static final int BULLET = 4;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D graphics = image.createGraphics();

    Canvas() {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(grey(34));
        graphics.fillRect(0, 0, WIDTH, 10);
    }

    /** How texts are measured here. */
    FontRenderContext measure() {
        return graphics.getFontRenderContext();
    }

    /** Draws lines one below the other. */
    void draw(List<Line> lines) {
        float y = MARGIN;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            y += i == 0 ? 0 : line.before();
            draw(line, MARGIN + line.indent(), y + line.layout().getAscent());
            y += line.height();
        }
    }

    /** Draws a line at the bottom of the page. */
    void footer(Line line, boolean right) {
        float x = right ? WIDTH - MARGIN - line.layout().getAdvance() : MARGIN;
        graphics.setColor(grey(170));
        graphics.drawLine(MARGIN, HEIGHT - MARGIN + 8, WIDTH - MARGIN, HEIGHT - MARGIN + 8);
        draw(line, x, HEIGHT - MARGIN + 26);
    }

    private void draw(Line line, float x, float baseline) {
        graphics.setColor(grey(line.style().grey()));
        line.layout().draw(graphics, x, baseline);
        line.beside().forEach(cell -> cell.layout().draw(graphics, MARGIN + cell.x(), baseline));
        if (line.bullet()) {
            graphics.fillRect((int) x - 12, (int) baseline - 2 * BULLET + 1, BULLET, BULLET);
        }
    }

    private static Color grey(int shade) {
        return new Color(shade, shade, shade);
    }

    /** The page as a file. */
    byte[] png() {
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(reduced(), "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private BufferedImage reduced() {
        BufferedImage reduced = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, shades());
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int shade = image.getRaster().getSample(x, y, 0);
                reduced.getRaster().setSample(x, y, 0, (shade + STEP / 2) / STEP);
            }
        }
        return reduced;
    }

    private static IndexColorModel shades() {
        byte[] levels = new byte[SHADES];
        for (int i = 0; i < SHADES; i++) {
            levels[i] = (byte) (i * STEP);
        }
        return new IndexColorModel(4, SHADES, levels, levels, levels);
    }
}
