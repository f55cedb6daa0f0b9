package org.elmport.simulator;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Iterator;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;

/** Starts a simulator from the command line; it runs until the process is ended. */
public final class OoapiSimulatorCommand {

    private static final String USAGE = """
            usage: [--port N] [--courses N] [--seed N] [--flaws SHARE]
              starts an OOAPI v5 service with an invented university on the loopback address
              example: --port 8085 --courses 250 --seed 1 --flaws 0.05""";
    private static final int USAGE_ERROR = 2;

    private OoapiSimulatorCommand() {}

    /** Starts it; the exit code is 2 when the arguments are not understood. */
    public static void main(String[] arguments) throws IOException {
        int code = run(arguments, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) throws IOException {
        try {
            Settings settings = Settings.read(arguments);
            OoapiSimulator simulator = settings.start();
            out.println("OOAPI v5 simulator with " + settings.plan().courses() + " courses at " + simulator.baseUrl());
            return 0;
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.println(USAGE);
            return USAGE_ERROR;
        }
    }

    /** What the arguments say. */
    record Settings(int port, UniversityPlan plan) {

        static Settings read(String... arguments) {
            UniversityPlan demo = UniversityPlan.demo();
            int port = 0;
            int courses = demo.courses();
            long seed = demo.seed();
            double flaws = demo.flaws();
            for (Iterator<String> each = Arrays.asList(arguments).iterator(); each.hasNext(); ) {
                String name = each.next();
                if (!each.hasNext()) {
                    throw new IllegalArgumentException("a value is missing after " + name);
                }
                String value = each.next();
                switch (name) {
                    case "--port" -> port = Integer.parseInt(value);
                    case "--courses" -> courses = Integer.parseInt(value);
                    case "--seed" -> seed = Long.parseLong(value);
                    case "--flaws" -> flaws = Double.parseDouble(value);
                    default -> throw new IllegalArgumentException("unknown option " + name);
                }
            }
            return new Settings(port, new UniversityPlan(seed, courses, flaws));
        }

        OoapiSimulator start() throws IOException {
            return OoapiSimulator.start(
                    University.generate(plan), SimulatorOptions.defaults().withPort(port));
        }
    }
}
