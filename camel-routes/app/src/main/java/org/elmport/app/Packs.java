package org.elmport.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.annex.EscoSkills;
import org.elmport.rule.RuleVocabulary;
import org.elmport.sync.pack.InstalledPack;
import org.elmport.sync.pack.PackException;
import org.elmport.sync.pack.PackKind;
import org.elmport.sync.pack.PackStore;
import org.elmport.vocabulary.CodeLists;

/** The packs of this installation. */
final class Packs {

    static final String VARIABLE = "ELMPORT_PACKS";

    private Packs() {}

    /** The packs in the directory that the environment names, else in that of the user. */
    static PackStore store() throws CommandFailure {
        return store(System.getenv(), System.getProperty("elmport.packs", ""), System.getProperty("user.home", "."));
    }

    static PackStore store(Map<String, String> environment, String property, String home) throws CommandFailure {
        String named = property.isBlank() ? environment.getOrDefault(VARIABLE, "") : property;
        try {
            return PackStore.at(named.isBlank() ? Path.of(home, ".elmport", "packs") : Path.of(named));
        } catch (InvalidPathException malformed) {
            throw new CommandFailure(
                    ExitCode.CONFIGURATION, VARIABLE + " is no path: " + named, "Name a directory, or unset it.");
        }
    }

    /** The skills of the newest pack of ESCO; empty when there is none. */
    static Optional<EscoSkills> escoSkills() throws CommandFailure {
        return read(store -> {
            List<InstalledPack> esco = store.newest(PackKind.ESCO);
            String version = esco.isEmpty() ? "" : esco.get(0).manifest().version();
            return EscoSkills.of(store.codeLists(), version);
        });
    }

    /** What documents are held against, where nobody says how grave unknown codes are. */
    static RuleVocabulary vocabulary() throws CommandFailure {
        return RuleVocabulary.STANDARD.withLists(codeLists());
    }

    /** The code lists with what the packs add. */
    static CodeLists codeLists() throws CommandFailure {
        return read(PackStore::codeLists);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(PackStore store) throws PackException, IOException;
    }

    private static <T> T read(Reading<T> reading) throws CommandFailure {
        try {
            return reading.of(store());
        } catch (PackException wrong) {
            throw CommandFailure.of(ExitCode.CONFIGURATION, wrong);
        } catch (IOException failed) {
            throw new CommandFailure(
                    ExitCode.FAULT,
                    "the packs cannot be read: " + FileFault.words(failed),
                    "See what is wrong with: elmport packs list --verify");
        }
    }
}
