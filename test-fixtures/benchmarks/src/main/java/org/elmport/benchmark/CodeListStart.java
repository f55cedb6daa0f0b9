package org.elmport.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/** Says how many microseconds of processor time a fresh process takes until the code lists answer. */
public final class CodeListStart {

    private CodeListStart() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        System.out.println(microseconds());
    }

    static long microseconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        boolean known = CodeLists.standard().contains(CodeList.LANGUAGE, CodeList.LANGUAGE.concept("ENG"));
        long taken = threads.getCurrentThreadCpuTime() - start;
        if (!known) {
            throw new IllegalStateException("English is not found");
        }
        return taken / 1_000;
    }
}
