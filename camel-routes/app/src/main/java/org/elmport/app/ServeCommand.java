package org.elmport.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.plugin.PublicationServer;
import org.elmport.sync.configuration.JobConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Offers what the jobs of a configuration have published, until it is stopped. */
@Command(
        name = "serve",
        description = "Offers by HTTP what the jobs of a configuration have published, where their targets can do that,"
                + " until it is stopped (SIGTERM or Ctrl-C).",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  elmport serve --config elmport.yaml")
final class ServeCommand implements Callable<Integer> {

    /** What answers that are under way may take. */
    private static final Duration TO_END = Duration.ofSeconds(10);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        LedgerFile configuration = choice.configuration();
        try (StopRequest stop = StopRequest.expected(TO_END);
                Publications publications = new Publications()) {
            for (JobConfiguration job : choice.jobs(configuration)) {
                tell(job, publications.start(job));
            }
            if (publications.none()) {
                throw new CommandFailure(
                        ExitCode.CONFIGURATION,
                        "no job of " + configuration.file() + " has anything to serve",
                        "A target of the plugin qdr serves its folder when it has a serve-port.");
            }
            stop.await();
            return stop.inOrder(ExitCode.DONE);
        }
    }

    private void tell(JobConfiguration job, Optional<PublicationServer> server) {
        PrintWriter out = spec.commandLine().getOut();
        server.ifPresent(running -> out.println("Job " + job.name() + " is served at " + running.address()));
        out.flush();
    }
}
