namespace Remit.Web.Features.Decisions;

/// <summary>How bad a setback was, in rising order.</summary>
public enum Severity
{
    /// <summary>It nearly went wrong.</summary>
    NearMiss,

    /// <summary>Small.</summary>
    Minor,

    /// <summary>Noticeable.</summary>
    Moderate,

    /// <summary>Worth a talk by itself.</summary>
    Serious,
}
