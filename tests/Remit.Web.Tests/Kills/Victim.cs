namespace Remit.Web.Tests.Kills;

/// <summary>What is killed, and when.</summary>
internal enum Victim
{
    /// <summary>The product, while people write.</summary>
    Product,

    /// <summary>The product, while it starts.</summary>
    Starting,

    /// <summary>The database server, while people write.</summary>
    Server,
}
