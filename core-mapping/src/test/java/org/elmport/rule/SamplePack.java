package org.elmport.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.elmport.vocabulary.ConceptTable;
import org.elmport.vocabulary.ConceptTableWriter;
import org.elmport.vocabulary.UnknownCodePolicy;

/** An invented pack with two skills of ESCO and one of a list that is nobody's. */
final class SamplePack {

    static final String SKILL = CodeList.ESCO_SKILL.concept("ccd0a1d9");
    /** The one that the samples beside the official ones have. */
    static final String SKILL_OF_SAMPLES = CodeList.ESCO_SKILL.concept("ccd0a1d9-afda-43d9-b901-96344886e14d");

    static final String SCHEME = "https://skills.example/weaving";
    static final String WEAVING = "https://skills.example/weaving/clouds";
    static final RuleVocabulary VOCABULARY = new RuleVocabulary(lists(), UnknownCodePolicy.WARN);

    private SamplePack() {}

    private static CodeLists lists() {
        ConceptTableWriter pack = new ConceptTableWriter();
        pack.addMember(CodeList.ESCO_SKILL.scheme(), SKILL);
        pack.addMember(CodeList.ESCO_SKILL.scheme(), SKILL_OF_SAMPLES);
        pack.addMember(SCHEME, WEAVING);
        try {
            ConceptTable table = pack.table();
            return CodeLists.standard().with(table);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
