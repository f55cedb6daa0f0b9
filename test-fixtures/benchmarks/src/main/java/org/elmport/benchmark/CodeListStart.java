package org.elmport.benchmark;

import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/** Says how many microseconds a fresh process takes until the code lists answer. */
public final class CodeListStart {

    private CodeListStart() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        System.out.println(microseconds());
    }

    static long microseconds() {
        long start = System.nanoTime();
        boolean known = CodeLists.standard().contains(CodeList.LANGUAGE, CodeList.LANGUAGE.concept("ENG"));
        long taken = System.nanoTime() - start;
        if (!known) {
            throw new IllegalStateException("English is not found");
        }
        return taken / 1_000;
    }
}
