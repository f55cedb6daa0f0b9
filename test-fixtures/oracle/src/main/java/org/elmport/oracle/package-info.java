/** The official schemas and shapes, run by the JDK and by Jena; for tests only. */
@NullMarked
package org.elmport.oracle;

import org.jspecify.annotations.NullMarked;
