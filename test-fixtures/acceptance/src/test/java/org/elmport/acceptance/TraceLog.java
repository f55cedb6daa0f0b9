package org.elmport.acceptance;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** Keeps all that is logged while it is open, on the finest level, and all that goes to the screen past the commands. */
final class TraceLog implements AutoCloseable {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream error = System.err;
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level level = root.getLevel();

    TraceLog() {
        PrintStream kept = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        System.setOut(kept);
        System.setErr(kept);
        root.setLevel(Level.TRACE);
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        root.setLevel(level);
        System.setOut(out);
        System.setErr(error);
    }
}
