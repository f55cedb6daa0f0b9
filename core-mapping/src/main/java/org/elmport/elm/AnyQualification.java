package org.elmport.elm;

/** What an accreditation may be limited to: a qualification of this dataset, or of another. */
public sealed interface AnyQualification extends AnySpecification permits Qualification, QualificationReference {}
