package org.elmport.simulator.qdr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How the register judges a document before it takes it. */
public interface DocumentCheck {

    /** What judges, in words for reports. */
    String name();

    /**
     * What is wrong, the first few things; nothing when the document is taken.
     *
     * @throws IOException when the file cannot be read
     */
    List<String> problems(Path document) throws IOException;

    /** By Elmport's own rules, which is no second opinion on what Elmport writes. */
    static DocumentCheck ownRules() {
        return new RulesCheck();
    }

    /**
     * By the official schemas below a directory; by Elmport's own rules where it has none, and for what is too large for
     * a schema. Each verdict says which.
     *
     * @param official a directory with {@code official/…/loq.xsd}, such as that of an installed pack
     */
    static DocumentCheck with(Optional<Path> official) {
        return official.filter(Files::isDirectory)
                .<DocumentCheck>map(directory -> new SchemaCheck(directory, ownRules()))
                .orElseGet(DocumentCheck::ownRules);
    }

    /** By the official schemas where the property {@code elmport.oracle} or the variable ELMPORT_ORACLE leads to them. */
    static DocumentCheck ofProcess() {
        return with(Optional.ofNullable(System.getProperty("elmport.oracle", System.getenv("ELMPORT_ORACLE")))
                .map(Path::of));
    }
}
