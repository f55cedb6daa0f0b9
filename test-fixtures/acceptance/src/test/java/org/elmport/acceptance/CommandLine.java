package org.elmport.acceptance;

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
