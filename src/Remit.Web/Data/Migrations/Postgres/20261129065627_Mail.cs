using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Mail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "People",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Mails",
                table: "People",
                type: "character varying(16)",
                maxLength: 16,
                nullable: false,
                defaultValue: "OnlyWaiting"
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "NextWeekAt",
                table: "People",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Said",
                table: "Jobs",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "StuckAt",
                table: "Jobs",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.CreateIndex(name: "IX_People_NextWeekAt", table: "People", column: "NextWeekAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_People_NextWeekAt", table: "People");

            migrationBuilder.DropColumn(name: "Language", table: "People");

            migrationBuilder.DropColumn(name: "Mails", table: "People");

            migrationBuilder.DropColumn(name: "NextWeekAt", table: "People");

            migrationBuilder.DropColumn(name: "Said", table: "Jobs");

            migrationBuilder.DropColumn(name: "StuckAt", table: "Jobs");
        }
    }
}
