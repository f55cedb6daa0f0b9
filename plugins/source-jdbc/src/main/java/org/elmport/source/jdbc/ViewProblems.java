package org.elmport.source.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.table.RecordTable;
import org.elmport.record.RecordKind;

/** What does not fit about the views, collected so that all of it is told at once. */
final class ViewProblems {

    private final List<String> messages = new ArrayList<>();
    private final Set<String> remedies = new LinkedHashSet<>();

    /** Keeps a problem. */
    void add(String message, String remedy) {
        messages.add(message);
        remedies.add(remedy);
    }

    /** There is no such view. */
    void missing(Relation relation) {
        add(
                relation + " is not there, or the user may not see it.",
                "Make each view that is missing and grant the user SELECT on it, name it in the setting views, or take"
                        + " it out of required-views if there are no "
                        + relation.table().word() + ".");
    }

    /** The database cannot run it. */
    void failed(Relation relation, SQLException failed) {
        add(
                relation + " cannot be read: " + SqlFaults.words(failed) + ".",
                "Grant the user SELECT on it, and run it by hand; what fails there fails here.");
    }

    /** Ends the crawl before it begins, where anything does not fit. */
    void check() throws SourceException {
        if (!messages.isEmpty()) {
            throw new SourceException(Fault.UNEXPECTED_ANSWER, String.join(" ", messages), String.join(" ", remedies));
        }
    }

    /** None of the views is there. */
    SourceException nothing(Database database, Set<RecordKind> kinds) {
        String usual = Arrays.stream(RecordTable.values())
                .filter(table -> kinds.contains(table.kind()))
                .map(Relation::usualName)
                .collect(Collectors.joining(", "));
        return new SourceException(
                Fault.UNEXPECTED_ANSWER,
                "In " + database + " there is none of the views " + usual + ".",
                "Make them, or say in the setting views which view is which, such as views: {courses: sis.kurse_v}.");
    }
}
