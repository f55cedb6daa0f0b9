package org.elmport.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elmport.app.Elmport;

/** A command that goes on until it is stopped, in this process, and what it says meanwhile. */
final class BackgroundCommand implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final StringWriter said = new StringWriter();
    private final Thread thread;

    private BackgroundCommand(String... words) {
        PrintWriter out = new PrintWriter(said, true);
        this.thread = new Thread(() -> Elmport.run(out, out, words), "background");
        thread.start();
    }

    static BackgroundCommand start(Object... arguments) {
        return new BackgroundCommand(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    /** Waits until it has said what the pattern asks for so many times; the group of the last of them. */
    String said(Pattern words, int times) {
        return await().atMost(LONG).until(() -> last(words, times), found -> !found.isEmpty());
    }

    private String last(Pattern words, int times) {
        Matcher matcher = words.matcher(said.toString());
        for (int i = 0; i < times; i++) {
            if (!matcher.find()) {
                return "";
            }
        }
        return matcher.group(1);
    }

    /** Stops it, and waits until it has ended. */
    @Override
    public void close() {
        thread.interrupt();
        await().atMost(LONG).until(() -> !thread.isAlive());
    }
}
