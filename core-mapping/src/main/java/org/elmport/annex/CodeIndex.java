package org.elmport.annex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/** Numbers the concepts of a code list from 1, so that a few bits can hold one; 0 stands for any other concept. */
final class CodeIndex {

    static final CodeIndex MODE = new CodeIndex(CodeList.MODE);
    static final CodeIndex ASSESSMENT = new CodeIndex(CodeList.ASSESSMENT_TYPE);
    static final CodeIndex ACCREDITATION = new CodeIndex(CodeList.ACCREDITATION_TYPE);
    static final CodeIndex COUNTRY = new CodeIndex(CodeList.COUNTRY);
    static final CodeIndex EQF = new CodeIndex(CodeList.EQF);

    private final List<String> concepts;
    private final Map<String, Integer> numbers = new HashMap<>();

    private CodeIndex(CodeList list) {
        concepts = CodeLists.standard().codes(list).map(list::concept).toList();
        concepts.forEach(concept -> numbers.put(concept, numbers.size() + 1));
    }

    int number(String concept) {
        return Objects.requireNonNullElse(numbers.get(concept), 0);
    }

    /** The bit of a concept in a set; bit 0 stands for any other concept. */
    long bit(String concept) {
        return 1L << number(concept);
    }

    /** The label of a numbered concept. */
    String label(int number) {
        if (number == 0) {
            return "a type of its own";
        }
        String concept = concepts.get(number - 1);
        return Words.of(concept).orElse(concept);
    }

    /** The labels of a set of bits, in the order of the list. */
    List<String> labels(long bits) {
        return IntStream.rangeClosed(0, concepts.size())
                .filter(number -> (bits & (1L << number)) != 0)
                .mapToObj(this::label)
                .toList();
    }

    /** How many bits a set needs. */
    int width() {
        return concepts.size() + 1;
    }
}
