namespace Remit.Web.Ui.Languages;

/// <summary>How a language that knows the difference addresses people: German <i>du</i> or <i>Sie</i>.</summary>
internal enum FormOfAddress
{
    /// <summary>As among friends: <i>du</i>.</summary>
    Familiar,

    /// <summary>As among people who keep some distance: <i>Sie</i>.</summary>
    Formal,
}
