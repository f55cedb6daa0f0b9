package org.elmport.elm.declaration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a class of the European Learning Model. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ElmClass {

    /** The RDF class, as prefix and local name; the JSON-LD type is the local name. */
    String iri();

    /** The LOQ container whose records are of this class; empty for classes that stand inline only. */
    String container() default "";

    /** The element of a record in that container. */
    String element() default "";

    /** Whether accreditation datasets (AMS) have the class. */
    boolean ams() default false;
}
