package org.elmport.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/**
 * The levels of a record: one of the European framework at most, and any number of national ones. A level of a national
 * framework that is referenced for sure gives the European level where the source does not.
 */
final class Levels {

    static final String FIELD = "levels";
    private static final String PROPERTY = "educationLevel";

    private final List<Level> european = new ArrayList<>();
    private final List<Level> national = new ArrayList<>();
    private final List<Code> frameworks = new ArrayList<>();
    private final List<Code> unknown = new ArrayList<>();

    /** A level, with the code that gave it. */
    record Level(CodeMatch match, Code code) {}

    private Levels() {}

    static Levels read(List<Code> codes, CodeMapper mapper) {
        Levels levels = new Levels();
        for (Code code : codes) {
            if (!code.value().isBlank()) {
                levels.read(code, mapper);
            }
        }
        return levels;
    }

    private void read(Code code, CodeMapper mapper) {
        List<CodeMatch> eqf = code.scheme().equals("nqf") ? List.of() : mapper.find(code, CodeList.EQF);
        List<CodeMatch> nqf = code.scheme().equals("eqf") ? List.of() : mapper.find(code, CodeList.NQF);
        eqf.forEach(match -> european.add(new Level(match, code)));
        for (CodeMatch match : nqf) {
            if (CodeLists.standard().framework(match.iri())) {
                frameworks.add(code);
            } else {
                national.add(new Level(match, code));
            }
        }
        if (eqf.isEmpty() && nqf.isEmpty()) {
            unknown.add(code);
        }
    }

    /** Says what is wrong with the levels. */
    void report(EntityScope entity) {
        unknown.forEach(code -> entity.unknown(PROPERTY, code, FIELD));
        for (Code code : frameworks) {
            entity.find(
                    MappingFinding.LEVEL_IS_FRAMEWORK,
                    FIELD,
                    PROPERTY,
                    Excerpt.of(code.value()) + " is a whole framework and no level.");
        }
        if (european.size() < 2) {
            return;
        }
        Set<String> distinct = new LinkedHashSet<>();
        european.forEach(level -> distinct.add(level.match().iri()));
        if (distinct.size() > 1) {
            entity.find(
                    MappingFinding.LEVEL_CONFLICT,
                    FIELD,
                    PROPERTY,
                    "The record names the levels " + String.join(" and ", distinct) + "; the first was used.");
        }
    }

    /** The European level: as stated, else as the first national level is referenced. */
    Optional<Level> europeanLevel() {
        return european.stream()
                .findFirst()
                .or(() -> national.stream()
                        .flatMap(level -> referenced(level).stream())
                        .findFirst());
    }

    /** Whether the European level is the source's own. */
    boolean europeanStated() {
        return !european.isEmpty();
    }

    private static Optional<Level> referenced(Level level) {
        return CodeLists.standard()
                .eqfLevelOf(level.match().iri())
                .map(number -> new Level(
                        CodeMatch.exact(CodeList.EQF.concept(number.toString()), Rule.REFERENCED_LEVEL), level.code()));
    }

    List<Level> nationalLevels() {
        return national;
    }

    /** Whether all is there that a qualification must have. */
    boolean qualification() {
        return europeanLevel().isPresent() && !national.isEmpty();
    }

    /** Adds the level of a national framework that the source says in other words. */
    void addNational(CodeMatch match, Code code) {
        national.add(new Level(match, code));
    }
}
