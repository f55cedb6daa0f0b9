package org.elmport.target.esc;

import java.nio.charset.StandardCharsets;
import org.elmport.card.CardCodeStyle;

/** Draws a code as SVG: one path with a rectangle for each run of dark modules. */
final class SvgCode {

    private SvgCode() {}

    static byte[] draw(QrCode code, CardCodeStyle style) {
        int edge = code.edge();
        int size = edge * style.modulePixels();
        String ground = style.inverted() ? "#000" : "#fff";
        String ink = style.inverted() ? "#fff" : "#000";
        String text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" height=\"" + size
                + "\" viewBox=\"0 0 " + edge + " " + edge + "\" shape-rendering=\"crispEdges\">\n"
                + "<rect width=\"" + edge + "\" height=\"" + edge + "\" fill=\"" + ground + "\"/>\n"
                + "<path fill=\"" + ink + "\" d=\"" + path(code) + "\"/>\n</svg>\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.edge(); row++) {
            for (int column = 0; column < code.edge(); column++) {
                int end = column;
                while (code.dark(end, row)) {
                    end++;
                }
                if (end > column) {
                    int run = end - column;
                    path.append('M').append(column).append(' ').append(row);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                    column = end;
                }
            }
        }
        return path.toString();
    }
}
