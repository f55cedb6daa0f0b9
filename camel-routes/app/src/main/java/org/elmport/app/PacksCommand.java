package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.sync.pack.InstalledPack;
import org.elmport.sync.pack.PackException;
import org.elmport.sync.pack.PackInstallation;
import org.elmport.sync.pack.PackManifest;
import org.elmport.sync.pack.PackStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Installs vocabularies and official files, and lists them. */
@Command(
        name = "packs",
        description = "Installs vocabularies (ESCO, further languages) and official files, and lists them.",
        mixinStandardHelpOptions = true,
        subcommands = {PacksCommand.Install.class, PacksCommand.Listing.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport packs install 'ESCO dataset - v1.2.0 - classification - csv.zip'",
            "  elmport packs install elm.zip --pack-version 3.2.0",
            "  elmport packs list --verify"
        })
final class PacksCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where the packs are (default: the variable " + Packs.VARIABLE + ", else ~/.elmport/packs).")
    private Optional<Path> directory = Optional.empty();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.number();
    }

    private PackStore store() throws CommandFailure {
        return directory.isPresent() ? PackStore.at(directory.get()) : Packs.store();
    }

    /** Prints packs, one on a line. */
    static void print(List<InstalledPack> packs, PrintWriter out) {
        for (InstalledPack pack : packs) {
            PackManifest manifest = pack.manifest();
            out.printf(
                    "  %-12s %-10s %s%n",
                    manifest.name(), manifest.version(), manifest.kind().summary());
        }
    }

    /** Installs a pack. */
    @Command(
            name = "install",
            description = "Installs a pack beside those that are there, after checking it.",
            mixinStandardHelpOptions = true)
    static final class Install implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @ParentCommand
        private PacksCommand packs = new PacksCommand();

        @Parameters(paramLabel = "ZIP", description = "The pack, or a zip as ESCO or the Commission publishes it.")
        private Path zip = Path.of("pack.zip");

        @Option(names = "--sha256", paramLabel = "HEX", description = "What the zip must hash to.")
        private Optional<String> sha256 = Optional.empty();

        @Option(
                names = "--pack-version",
                paramLabel = "VERSION",
                description = "The version, for a zip that says it neither inside nor in its name.")
        private Optional<String> version = Optional.empty();

        @Override
        public Integer call() throws CommandFailure, IOException {
            try {
                InstalledPack pack = packs.store().install(new PackInstallation(zip, sha256, version));
                spec.commandLine().getOut().println("Installed:");
                print(List.of(pack), spec.commandLine().getOut());
                return ExitCode.DONE.number();
            } catch (PackException refused) {
                throw CommandFailure.of(ExitCode.SOURCE, refused);
            }
        }
    }

    /** Lists the packs. */
    @Command(name = "list", description = "Lists the packs that are installed.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @ParentCommand
        private PacksCommand packs = new PacksCommand();

        @Option(names = "--verify", description = "Check every file by its checksum, too.")
        private boolean verify;

        @Override
        public Integer call() throws CommandFailure, IOException {
            PrintWriter out = spec.commandLine().getOut();
            PackStore store = packs.store();
            try {
                List<InstalledPack> installed = store.installed();
                out.println(installed.isEmpty() ? "There are no packs in " + store.root() : "Packs in " + store.root());
                print(installed, out);
                return (verify && damaged(installed) ? ExitCode.FINDINGS : ExitCode.DONE).number();
            } catch (PackException wrong) {
                throw CommandFailure.of(ExitCode.CONFIGURATION, wrong);
            }
        }

        private boolean damaged(List<InstalledPack> installed) throws IOException {
            boolean damaged = false;
            for (InstalledPack pack : installed) {
                for (String file : pack.damaged()) {
                    damaged = true;
                    spec.commandLine()
                            .getErr()
                            .println("elmport: " + pack.directory().resolve(file) + " is missing or was changed");
                }
            }
            if (damaged) {
                spec.commandLine()
                        .getErr()
                        .println(
                                "  Install the pack anew with elmport packs install; it takes the place of what is there.");
            }
            return damaged;
        }
    }
}
