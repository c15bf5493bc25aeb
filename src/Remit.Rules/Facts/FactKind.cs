namespace Remit.Rules;

/// <summary>What kind of value a fact takes (F2).</summary>
public enum FactKind
{
    /// <summary>An amount of one currency; the step is its smallest unit.</summary>
    Money,

    /// <summary>A number with a unit; continuous unless the fact has a step.</summary>
    Number,

    /// <summary>A percentage: 10 means 10 %, never a fraction.</summary>
    Percent,

    /// <summary>One of a closed list, or any text when the list ends in <see cref="Fact.AnythingElse"/>.</summary>
    Choice,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A calendar date, without a zone.</summary>
    Date,

    /// <summary>A whole number of days; never compared with months.</summary>
    Days,

    /// <summary>A whole number of months; never compared with days.</summary>
    Months,
}
