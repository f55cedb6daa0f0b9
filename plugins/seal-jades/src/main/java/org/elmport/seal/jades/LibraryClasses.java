package org.elmport.seal.jades;

/**
 * Where the library looks for its own parts: it asks the class loader of the thread for services, which in an
 * installation does not know the folder of this plugin.
 */
final class LibraryClasses {

    private LibraryClasses() {}

    /** What is done with the library. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {

        /** Does it. */
        T result() throws E;
    }

    /** Does it with the class loader of this plugin, and gives the thread its own back. */
    static <T, E extends Exception> T within(Work<T, E> work) throws E {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LibraryClasses.class.getClassLoader());
        try {
            return work.result();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
