/** The official shapes of the European Learning Model, run by Apache Jena, as a second opinion on documents. */
@NullMarked
package org.elmport.validate.shacl;

import org.jspecify.annotations.NullMarked;
