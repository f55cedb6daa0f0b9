package org.elmport.acceptance;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.elmport.app.Elmport;

/** Runs a command as a user would, in this process. */
final class CommandLine {

    /**
     * How a command ended.
     *
     * @param exitCode its exit code
     * @param out what it said
     * @param err what it complained about
     */
    record Result(int exitCode, String out, String err) {}

    private CommandLine() {}

    /** Runs another program; says how it ended, or -1 where there is none. */
    static int program(String... words) {
        try {
            return new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException none) {
            return -1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    static Result run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exitCode = Elmport.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Result(exitCode, out.toString(), err.toString());
    }
}
