using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Leaving : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Pairs_ContributorId_LeadId", table: "Pairs");

            migrationBuilder.AddColumn<long>(name: "LeftAt", table: "People", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<long>(name: "EndedAt", table: "Pairs", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "EndedById", table: "Pairs", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<long>(name: "ErasedAt", table: "Pairs", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<long>(name: "LeadReadsUntil", table: "Pairs", type: "INTEGER", nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pairs_ContributorId_LeadId",
                table: "Pairs",
                columns: new[] { "ContributorId", "LeadId" },
                unique: true,
                filter: "\"EndedAt\" IS NULL"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Pairs_ContributorId_LeadId", table: "Pairs");

            migrationBuilder.DropColumn(name: "LeftAt", table: "People");

            migrationBuilder.DropColumn(name: "EndedAt", table: "Pairs");

            migrationBuilder.DropColumn(name: "EndedById", table: "Pairs");

            migrationBuilder.DropColumn(name: "ErasedAt", table: "Pairs");

            migrationBuilder.DropColumn(name: "LeadReadsUntil", table: "Pairs");

            migrationBuilder.CreateIndex(
                name: "IX_Pairs_ContributorId_LeadId",
                table: "Pairs",
                columns: new[] { "ContributorId", "LeadId" },
                unique: true
            );
        }
    }
}
