namespace Remit.Web.Features.Starting;

/// <summary>How far an installation has come.</summary>
internal enum Beginning
{
    /// <summary>Nobody has an account yet.</summary>
    Nobody,

    /// <summary>One person, who has no password: they come in by the address printed at start.</summary>
    OneWithoutPassword,

    /// <summary>It shows a worked example, whose people have no passwords.</summary>
    Example,

    /// <summary>People sign in.</summary>
    UnderWay,
}
