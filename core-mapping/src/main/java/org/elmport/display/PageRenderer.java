package org.elmport.display;

import java.util.List;

/**
 * Makes pictures of a credential, offline. Implementations are found by {@link java.util.ServiceLoader}; they keep no
 * state, and may be used by any number of threads.
 *
 * <p>The bytes of a picture may differ from one Java to the next, so they are no part of what tells whether a credential
 * has changed: {@link #template()} and the content stand for them.
 */
public interface PageRenderer {

    /** Name and version of the template: changes whenever the same content would look different. */
    String template();

    /** The pages, one picture each; at least one. */
    List<PageImage> render(DisplayContent content);
}
